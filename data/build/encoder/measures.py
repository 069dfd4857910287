"""What the model is worth in sets that taught it nothing, beside what the reader has without it."""

import re
from collections import Counter

import numpy as np
import torch

from batches import Batch, alike

TRUST, MARGIN = 0.6, 1  # as the reader has them, in places/ranking/in-context.ts and rank-places.ts
ALONE = 0.5  # the margin that the ranker had before
UNSAID = {0, 9, 10, 11, 12, 17}  # answers by which nothing is claimed
WRONG = (0.02, 0.03, 0.05, 0.08)  # of what is claimed


def group_of(article):
    return re.sub(r"^wire-.*", "eval", article["set"])


def best(options, values):
    return options[max(range(len(options)), key=lambda i: values[i])]["right"]


def measure_places(batch, scores, sums):
    """Adds of how many figures the rules, the ranker alone, and both find the place."""
    at = 0
    for article, question in batch.asked:
        options = question["options"]
        own = scores[at : at + len(options)]
        at += len(options)
        if question["weight"] < 1:
            continue
        row = sums.setdefault(group_of(article), Counter())
        row["asked"] += 1
        row["rules"] += any(o["right"] and o["ruled"] for o in options)
        row["ranker"] += best(options, [o["score"] + ALONE * o["ruled"] for o in options])
        both = [o["score"] + TRUST * (s - o["score"]) + MARGIN * o["ruled"] for s, o in zip(own, options)]
        row["both"] += best(options, both)
        row["possible"] += any(o["right"] for o in options)


def told_right(said):
    """How many are told right where so large a share of what is told is wrong, and how sure one must be for that."""
    said = sorted(said, reverse=True)
    row = {}
    for most in WRONG:
        right = wrong = 0
        row[most] = (0, 1)
        for share, good in said:
            right, wrong = right + good, wrong + (not good)
            if wrong <= most * (right + wrong):
                row[most] = (right, round(share, 2))
    return row


def measure_counts(numbers):
    """Of the numbers that no rule reads and that are asked of."""
    of_shares = {"log-linear": lambda own, new: own, "network": lambda own, new: new, "both": lambda own, new: (own + new) / 2}
    for way, of in of_shares.items():
        said = []
        for number, new in numbers:
            values = np.exp(of(np.log(np.array(number["shares"]) + 1e-6), new))
            at = int(np.argmax(values))
            if at not in UNSAID:
                said.append((float(values[at] / values.sum()), at in number["right"]))
        print("     ", way, told_right(said), flush=True)


def measure(model, held, relations, surroundings):
    model.eval()
    places, numbers = {}, {}
    for some in alike(held):
        batch = Batch(some, relations, surroundings, False)
        with torch.no_grad():
            scores, shares = model(batch)
        if scores is not None:
            measure_places(batch, scores.tolist(), places)
        for at, (article, number) in enumerate(batch.counted):
            if number["open"] and not number["read"]:
                numbers.setdefault(group_of(article), []).append((number, shares[at].numpy()))
    for name in sorted(places):
        print("  ", name, dict(places[name]), flush=True)
        measure_counts(numbers.get(name, []))
