<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
<context>
    <name>Binding</name>
    <message>
        <source>Text of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line}, empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Surface</name>
    <message>
        <source>Drop a picture here, or press Enter to choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor subhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote, lead-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote, attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote, name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote, role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote, organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery, title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery, picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery, caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery, credit line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact box, title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call to action, heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call to action, text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call to action, button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call to action, address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table, caption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table, header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table, row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating, stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video, title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video, address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead: who, what, where, when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write, or type / for a block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leads to the quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said, without quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows the quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption: who, what, where, from left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit: who made the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call to action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the reader can do, when and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caption of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One block holds at most {limit} characters: nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
