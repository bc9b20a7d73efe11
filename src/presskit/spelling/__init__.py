"""Spelling: which words of a text no dictionary and no word list knows, and what they could be meant for.

The dictionaries are read by Hunspell in the sandbox's child: they may come from outside, and a word's suggestions take
longer than a key press. Grammar is none of it.
"""

from __future__ import annotations

from presskit.spelling.dictionaries import add, dictionary_for
from presskit.spelling.lists import WordList
from presskit.spelling.speller import Speller
from presskit.spelling.tokens import Token, tokens

__all__ = ["Speller", "Token", "WordList", "add", "dictionary_for", "tokens"]
