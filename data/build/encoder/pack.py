"""Writes the weights as the reader takes them (lib/reading/encoder/matrix.ts), and a few tokens with what is reckoned of them."""

import base64
import copy
import json
import math
from pathlib import Path

import numpy as np
import torch

from batches import Batch
from settings import COUNTED, HIDDEN, PLACED, WIDTH

ROOT = Path(__file__).resolve().parents[3]
SHOWN = 40  # tokens of the article that is reckoned as an example


def step_of(matrix):
    return float(f"{float(matrix.abs().max()) / 127 or 1.0:.6g}")


def whole(matrix):
    return torch.clamp(torch.round(matrix / step_of(matrix)), -127, 127)


def packed(matrix):
    """Whole numbers from -127 to 127, a row a name, and what they are multiplied by."""
    matrix = matrix.detach()
    values = whole(matrix).numpy().astype(np.int8)
    return {"step": step_of(matrix), "values": base64.b64encode(values.tobytes()).decode()}


def direction(lstm, suffix):
    of = lambda name: getattr(lstm, f"{name}_l0{suffix}")
    return {
        "input": packed(of("weight_ih")),
        "hidden": packed(of("weight_hh")),
        "bias": packed(of("bias_ih") + of("bias_hh")),
    }


def write(path, fields):
    """A field a line."""
    dump = lambda value: json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    text = "{\n" + ",\n".join(f"{dump(key)}:{dump(value)}" for key, value in fields.items()) + "\n}\n"
    (ROOT / path).write_text(text)
    print(f"{path}: {len(text.encode()) // 1024} KB")


def write_weights(model, symbols, relations, surroundings):
    write(
        "lib/reading/encoder/weights.json",
        {
            "width": WIDTH,
            "hidden": HIDDEN,
            "symbols": list(symbols),
            "vectors": packed(model.symbols.weight),
            "forward": direction(model.lstm, ""),
            "backward": direction(model.lstm, "_reverse"),
        },
    )
    places, counts = model.places, model.counts
    write(
        "lib/reading/places/ranking/context-weights.json",
        {
            "joined": PLACED,
            "relations": list(relations),
            "vectors": packed(places.relations.weight),
            "figure": packed(places.figure.weight),
            "place": packed(places.place.weight),
            "asks": packed(places.asks.weight / math.sqrt(PLACED)),
            "answers": packed(places.answers.weight),
            "out": packed(places.out.weight),
        },
    )
    write(
        "lib/reading/likeness/context-weights.json",
        {
            "joined": COUNTED,
            "symbols": list(surroundings),
            "vectors": packed(counts.beside.weight),
            "first": packed(counts.first.weight),
            "last": packed(counts.last.weight),
            "out": packed(counts.out.weight),
            "bias": packed(counts.out.bias),
        },
    )


def write_example(model, named, article, relations, surroundings):
    """
    What PyTorch makes of the first tokens of an article, with the weights as they are written: for a test of those who reckon
    the same. `named`: the symbols of its tokens.
    """
    model = copy.deepcopy(model).eval()
    with torch.no_grad():
        for suffix in ("", "_reverse"):
            of = lambda name: getattr(model.lstm, f"{name}_l0{suffix}")
            of("bias_ih").copy_(of("bias_ih") + of("bias_hh"))
            of("bias_hh").zero_()
        for matrix in model.parameters():
            if matrix.abs().max() > 0:
                matrix.copy_(whole(matrix) * step_of(matrix))
        sizes = article["sizes"][:SHOWN]
        numbers = [n for n in article["counts"] if n["end"] < SHOWN]
        short = {**article, "sizes": sizes, "rows": article["rows"][: sum(sizes)], "questions": [], "counts": numbers}
        batch = Batch([short], relations, surroundings, False)
        known = model.encode(batch)
        shares = model.counts(known, batch)
    rounded = lambda values: [round(value, 5) for value in values.tolist()]
    write(
        "lib/reading/encoder/example.json",
        {
            "tokens": named[:SHOWN],
            "vectors": rounded(known[0, [0, SHOWN // 2, SHOWN - 1]].flatten()),
            "numbers": [
                {"at": n["at"], "end": n["end"], "symbols": n["symbols"], "shares": rounded(row)}
                for n, row in zip(numbers, shares)
            ],
        },
    )
