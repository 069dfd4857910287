"""What is learnt with, by data/build/encoder/train.py."""

WIDTH = 48  # of a symbol's vector
HIDDEN = 48  # in each direction
PLACED = 64  # of what a figure and a place are joined in
COUNTED = 96  # of what a number's words and what stands beside it are joined in
LEAST = 6  # times that a symbol is met, or it is left out
EPOCHS = 13
BATCH = 32  # articles
LONGEST = 1500  # tokens of an article that is learnt from
DROPPED = 0.35
# Of the questions, each time: their places must be found without the ranker, whose scores are too good where it learnt.
UNSCORED = 0.4
FORGOTTEN = 0.12  # of the symbols, each time an article is read
UNTOLD = 0.3  # of what is claimed beside a number, for where it is asked less is known
ANSWERS = 18  # in judge.ts
