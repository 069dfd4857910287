"""
Learns lib/reading/encoder/weights.json, lib/reading/places/ranking/context-weights.json and
lib/reading/likeness/context-weights.json.

    npx tsx data/build/export-questions.ts FOLDER
    python3 data/build/encoder/train.py FOLDER

Needs Python 3 with NumPy and PyTorch, which the app does not. A recurrent network reads an article both ways, a token
at a time. What it knows at the tokens of a figure and of each place that comes into question says how well they go together, which
is added to what the log-linear ranker says; what it knows at a number's tokens says what that counts, which is joined to what the
log-linear model says. The weights of those stay as they are.

Where the folder holds the questions of the kept sets (`--kept`), it says of them how many figures the rules, the ranker alone, and
both place right, and how many numbers the log-linear model, the network, and both tell right.
"""

import argparse
import random
from pathlib import Path

import numpy as np
import torch
from torch import nn

from batches import Batch, alike, by_rows, read, relations_of, surroundings_of, symbols_of
from measures import measure
from model import Model
from pack import write_example, write_weights
from settings import EPOCHS


def learn(articles, held, symbols, relations, surroundings):
    torch.set_num_threads(1)  # the steps are too small to share
    model = Model(len(symbols), len(relations), len(surroundings))
    optimiser = torch.optim.AdamW(model.parameters(), lr=3e-3, weight_decay=0.02)
    batches = alike(articles)
    steps = EPOCHS * len(batches)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda at: min(1, (at + 1) / 200) * max(0.02, 1 - at / steps)
    )
    for epoch in range(EPOCHS):
        model.train()
        random.shuffle(batches)
        total = 0
        for some in batches:
            loss = model.loss(Batch(some, relations, surroundings, True))
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 2)
            optimiser.step()
            schedule.step()
            total += loss.item()
        print(f"epoch {epoch}: loss {total / len(batches):.4f}", flush=True)
        if held and (epoch % 2 == 0 or epoch == EPOCHS - 1):
            measure(model, held, relations, surroundings)
    return model


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    random.seed(given.seed)
    np.random.seed(given.seed)
    torch.manual_seed(given.seed)
    articles, held = [read(Path(given.folder) / f"{name}.jsonl") for name in ("learnt", "kept")]
    symbols, relations, surroundings = symbols_of(articles), relations_of(articles), surroundings_of(articles)
    example = articles[0]
    named = [list(token) for token in example["tokens"]]
    by_rows(articles + held, symbols)
    print(len(articles), "articles,", len(symbols), "symbols,", len(relations), "relations", flush=True)
    model = learn(articles, held, symbols, relations, surroundings)
    write_weights(model, symbols, relations, surroundings)
    write_example(model, named, example, relations, surroundings)


main()
