"""Reading a press release: from words to a headline, a lead, quotes with their speakers, and all its other parts.

The way of the text: `decoding` -> `paragraphs` -> `furniture` and `mail` (what is not the release's) -> `sections`
(what stands below it) -> `head` -> `body`, with `captions`, `invitations` and `speech`. Speech is found in layers:
`quotation` (marks), `clauses` (who says it), `spoken` (a paragraph), `speech` (a text), with `names`, `speakers` and
`roster` for the people. The rules of each language are data, in `languages`.
"""
