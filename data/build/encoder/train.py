"""Learns lib/reading/encoder/weights.json and lib/reading/places/ranking/context-weights.json.

    npx tsx data/build/export-place-questions.ts FOLDER
    python3 data/build/encoder/train.py FOLDER

Needs Python 3 with NumPy and PyTorch, which the app does not. A recurrent network reads an article both ways, a token
at a time; of a figure and of each place that comes into question for it, what it knows at their tokens says how well they
go together. That is added to what the log-linear ranker says, whose weights stay as they are.

Where the folder holds the questions of the kept sets, it says of them how many figures the rules, the ranker alone, and
both place right.
"""

import argparse
import base64
import json
import math
import random
import re
from collections import Counter
from pathlib import Path

import numpy as np
import torch
from torch import nn

ROOT = Path(__file__).resolve().parents[3]
WIDTH = 48  # of a symbol's vector
HIDDEN = 48  # in each direction
JOINED = 64  # of what a figure and a place are joined in
LEAST = 6  # times that a symbol is met, or it is left out
EPOCHS = 9
BATCH = 32  # articles
LONGEST = 1500  # tokens of an article that is learnt from
DROPPED = 0.35
# Of the questions, each time: their places must be found without the ranker, whose scores are too good where it learnt.
UNSCORED = 0.4
TRUST, MARGIN = 0.6, 1  # as the reader has them, in in-context.ts and rank-places.ts
ALONE = 0.5  # the margin that the ranker had before
FORGOTTEN = 0.12  # of the symbols, each time an article is read


def read(path):
    if not path.exists():
        return []
    with path.open() as lines:
        articles = [json.loads(line) for line in lines]
    return [a for a in articles if a["questions"] and len(a["tokens"]) <= LONGEST]


def rank(counts, least):
    """The names that were met often enough, each with its row."""
    return {name: at for at, name in enumerate(sorted(n for n, c in counts.items() if c >= least))}


class Batch:
    """Some articles side by side. Of their tokens by symbols (`rows`), questions (`q_`), options (`o_`) and mentions (`m_`)."""

    def __init__(self, articles, relations, training):
        longest = max(len(a["counts"]) for a in articles)
        rows, counts = [], []
        for article in articles:
            kept = article["rows"]
            lost = np.random.rand(len(kept)) < FORGOTTEN if training else np.zeros(len(kept), bool)
            token = np.repeat(np.arange(len(article["counts"])), article["counts"])
            rows.append(kept[~lost])
            counts.append(np.bincount(token[~lost], minlength=longest))
        rows, counts = np.concatenate(rows), np.concatenate(counts)
        offsets = np.concatenate([[0], np.cumsum(counts)[:-1]])
        self.shape = (len(articles), longest)
        self.rows, self.offsets = torch.from_numpy(rows), torch.from_numpy(offsets)
        q_article, q_token, q_weight, o_question, score, right = [], [], [], [], [], []
        m_option, m_token, m_rows, m_offsets = [], [], [], [0]
        self.options = []
        for b, article in enumerate(articles):
            for question in article["questions"]:
                answers = [o["right"] for o in question["options"]]
                if training and (not any(answers) or all(answers)):
                    continue
                q = len(q_article)
                q_article.append(b)
                q_token.append(question["at"])
                q_weight.append(question["weight"] * article["weight"])
                self.options.append(question)
                for option in question["options"]:
                    o = len(o_question)
                    o_question.append(q)
                    score.append(option["score"])
                    right.append(option["right"])
                    for mention in option["mentions"]:
                        m_option.append(o)
                        m_token.append(-1 if mention["token"] is None else mention["token"])
                        for name in mention["symbols"] + [question["kind"]]:
                            if name in relations:
                                m_rows.append(relations[name])
                        m_offsets.append(len(m_rows))
        long = lambda values: torch.tensor(values, dtype=torch.long)
        self.q_article, self.q_token = long(q_article), long(q_token)
        self.q_weight = torch.tensor(q_weight, dtype=torch.float)
        self.o_question, self.score = long(o_question), torch.tensor(score, dtype=torch.float)
        self.right = torch.tensor(right, dtype=torch.float)
        self.m_option, self.m_token = long(m_option), long(m_token)
        self.m_rows, self.m_offsets = long(m_rows), long(m_offsets[:-1])


def largest(values, groups, count):
    """Of the values of each group."""
    return torch.full((count,), -1e9).scatter_reduce(0, groups, values, "amax")


class Model(nn.Module):
    """Gives a score to each option of each question; lib/reading/places/ranking/in-context.ts reckons the same."""

    def __init__(self, symbols, relations):
        super().__init__()
        self.symbols = nn.EmbeddingBag(symbols, WIDTH, mode="sum")
        nn.init.normal_(self.symbols.weight, 0, 0.1)
        self.lstm = nn.LSTM(WIDTH, HIDDEN, batch_first=True, bidirectional=True)
        self.figure = nn.Linear(2 * HIDDEN, JOINED, bias=False)
        self.place = nn.Linear(2 * HIDDEN, JOINED, bias=False)
        self.relations = nn.EmbeddingBag(relations, JOINED, mode="sum")
        nn.init.normal_(self.relations.weight, 0, 0.3)
        self.out = nn.Linear(JOINED, 1, bias=False)
        self.asks = nn.Linear(2 * HIDDEN, JOINED, bias=False)
        self.answers = nn.Linear(2 * HIDDEN, JOINED, bias=False)
        self.drop = nn.Dropout(DROPPED)

    def forward(self, batch):
        x = self.symbols(batch.rows, batch.offsets).view(*batch.shape, WIDTH)
        h = self.drop(self.lstm(self.drop(x))[0])
        question = batch.o_question[batch.m_option]
        here = h[batch.q_article, batch.q_token]
        there = h[batch.q_article[question], batch.m_token.clamp(min=0)] * (batch.m_token >= 0)[:, None]
        joined = self.figure(here)[question] + self.place(there) + self.relations(batch.m_rows, batch.m_offsets)
        alike = (self.asks(here)[question] * self.answers(there)).sum(1) / math.sqrt(JOINED)
        fits = self.out(self.drop(torch.relu(joined))).squeeze(1) + alike
        count = len(batch.o_question)
        most = largest(fits, batch.m_option, count).detach()
        sums = torch.zeros(count).index_add(0, batch.m_option, torch.exp(fits - most[batch.m_option]))
        score = batch.score
        if self.training:
            score = score * (torch.rand(len(batch.q_article)) > UNSCORED).float()[batch.o_question]
        return score + most + torch.log(sums)


def loss_of(scores, batch):
    """How unlikely the right options are, by the questions' weights."""
    count = len(batch.q_article)
    powers = torch.exp(scores - largest(scores, batch.o_question, count).detach()[batch.o_question])
    total = torch.zeros(count).index_add(0, batch.o_question, powers)
    hit = torch.zeros(count).index_add(0, batch.o_question, powers * batch.right)
    return -(torch.log(hit / total + 1e-6) * batch.q_weight).sum() / batch.q_weight.sum()


def batches(articles):
    articles = sorted(articles, key=lambda a: len(a["counts"]))
    return [articles[at : at + BATCH] for at in range(0, len(articles), BATCH)]


def measure(model, held, relations):
    model.eval()
    sums = {}
    for some in batches(held):
        batch = Batch(some, relations, False)
        with torch.no_grad():
            scores = model(batch).tolist()
        at = 0
        names = [re.sub(r"^wire-.*", "eval", a["set"]) for a in some for _ in a["questions"]]
        for name, question in zip(names, batch.options):
            options = question["options"]
            own = scores[at : at + len(options)]
            at += len(options)
            if question["weight"] < 1:
                continue
            best = lambda values: options[max(range(len(options)), key=lambda i: values[i])]["right"]
            row = sums.setdefault(name, Counter())
            row["asked"] += 1
            row["rules"] += any(o["right"] and o["ruled"] for o in options)
            row["ranker"] += best([o["score"] + ALONE * o["ruled"] for o in options])
            both = [o["score"] + TRUST * (s - o["score"]) + MARGIN * o["ruled"] for s, o in zip(own, options)]
            row["both"] += best(both)
            row["possible"] += any(o["right"] for o in options)
    for name, row in sorted(sums.items()):
        print("  ", name, dict(row), flush=True)


def learn(articles, held, symbol_count, relations, seed):
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)
    torch.set_num_threads(1)  # the steps are too small to share
    model = Model(symbol_count, len(relations))
    optimiser = torch.optim.AdamW(model.parameters(), lr=3e-3, weight_decay=0.02)
    all_batches = batches(articles)
    steps = EPOCHS * len(all_batches)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda at: min(1, (at + 1) / 200) * max(0.02, 1 - at / steps)
    )
    for epoch in range(EPOCHS):
        model.train()
        random.shuffle(all_batches)
        total = 0
        for some in all_batches:
            batch = Batch(some, relations, True)
            if len(batch.q_article) == 0:
                schedule.step()
                continue
            loss = loss_of(model(batch), batch)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 2)
            optimiser.step()
            schedule.step()
            total += loss.item()
        print(f"epoch {epoch}: loss {total / len(all_batches):.4f}", flush=True)
        if held and (epoch % 2 == 0 or epoch == EPOCHS - 1):
            measure(model, held, relations)
    return model


def packed(matrix):
    """Whole numbers from -127 to 127, a row a name, and what they are multiplied by."""
    values = matrix.detach().numpy()
    step = float(np.abs(values).max()) / 127 or 1.0
    whole = np.clip(np.rint(values / step), -127, 127).astype(np.int8)
    return {"step": float(f"{step:.6g}"), "values": base64.b64encode(whole.tobytes()).decode()}


def direction(lstm, suffix):
    of = lambda name: getattr(lstm, f"{name}_l0{suffix}")
    return {
        "input": packed(of("weight_ih")),
        "hidden": packed(of("weight_hh")),
        "bias": packed(of("bias_ih") + of("bias_hh")),
    }


def write(path, weights):
    """A field a line."""
    dump = lambda value: json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    fields = [f"{dump(key)}:{dump(value)}" for key, value in weights.items()]
    text = "{\n" + ",\n".join(fields) + "\n}\n"
    (ROOT / path).write_text(text)
    print(f"{path}: {len(text.encode()) // 1024} KB")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    articles, held = [read(Path(given.folder) / f"{name}.jsonl") for name in ("learnt", "kept")]
    symbols = rank(Counter(s for a in articles for t in a["tokens"] for s in t), LEAST)
    relations = rank(
        Counter(
            s
            for a in articles
            for q in a["questions"]
            for o in q["options"]
            for m in o["mentions"]
            for s in m["symbols"] + [q["kind"]]
        ),
        LEAST,
    )
    for article in articles + held:
        known = [[symbols[name] for name in token if name in symbols] for token in article.pop("tokens")]
        article["counts"] = np.array([len(token) for token in known])
        article["rows"] = np.array([row for token in known for row in token], dtype=np.int64)
    print(len(articles), "articles,", len(symbols), "symbols,", len(relations), "relations", flush=True)
    model = learn(articles, held, len(symbols), relations, given.seed)
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
    write(
        "lib/reading/places/ranking/context-weights.json",
        {
            "joined": JOINED,
            "relations": list(relations),
            "vectors": packed(model.relations.weight),
            "figure": packed(model.figure.weight),
            "place": packed(model.place.weight),
            "asks": packed(model.asks.weight / math.sqrt(JOINED)),
            "answers": packed(model.answers.weight),
            "out": packed(model.out.weight),
        },
    )


main()
