"""Articles with their questions, as data/build/export-questions.ts writes them, side by side for the model."""

import json
import random
from collections import Counter

import numpy as np
import torch

from settings import ANSWERS, BATCH, FORGOTTEN, LEAST, LONGEST, UNTOLD


def read(path):
    if not path.exists():
        return []
    with path.open() as lines:
        articles = [json.loads(line) for line in lines]
    return [a for a in articles if (a["questions"] or a["counts"]) and len(a["tokens"]) <= LONGEST]


def rank(names):
    """The names that are met often enough, each with its row."""
    counts = Counter(names)
    return {name: at for at, name in enumerate(sorted(n for n, c in counts.items() if c >= LEAST))}


def symbols_of(articles):
    return rank(symbol for a in articles for token in a["tokens"] for symbol in token)


def relations_of(articles):
    """Between a figure and the mention of a place."""
    return rank(
        name
        for a in articles
        for question in a["questions"]
        for option in question["options"]
        for mention in option["mentions"]
        for name in mention["symbols"] + [question["kind"]]
    )


def surroundings_of(articles):
    """What is known of a number besides its words."""
    return rank(name for a in articles for number in a["counts"] for name in number["symbols"])


def by_rows(articles, symbols):
    """Puts the rows of its symbols in place of each token's names."""
    for article in articles:
        known = [[symbols[name] for name in token if name in symbols] for token in article.pop("tokens")]
        article["sizes"] = np.array([len(token) for token in known])
        article["rows"] = np.array([row for token in known for row in token], dtype=np.int64)


def alike(articles):
    """Those of about one length together."""
    articles = sorted(articles, key=lambda a: len(a["sizes"]))
    return [articles[at : at + BATCH] for at in range(0, len(articles), BATCH)]


def long(values):
    return torch.tensor(values, dtype=torch.long)


def real(values):
    return torch.tensor(values, dtype=torch.float)


class Batch:
    """Some articles: the symbols of their tokens (`rows`), the questions of places and of counts, each article by its place here."""

    def __init__(self, articles, relations, surroundings, training):
        self.shape = (len(articles), max(len(a["sizes"]) for a in articles))
        self.take_tokens(articles, training)
        self.take_places(articles, relations, training)
        self.take_counts(articles, surroundings, training)

    def take_tokens(self, articles, training):
        rows, counts = [], []
        for article in articles:
            kept = article["rows"]
            lost = np.random.rand(len(kept)) < FORGOTTEN if training else np.zeros(len(kept), bool)
            token = np.repeat(np.arange(len(article["sizes"])), article["sizes"])
            rows.append(kept[~lost])
            counts.append(np.bincount(token[~lost], minlength=self.shape[1]))
        counts = np.concatenate(counts)
        self.rows = torch.from_numpy(np.concatenate(rows))
        self.offsets = torch.from_numpy(np.concatenate([[0], np.cumsum(counts)[:-1]]))

    def take_places(self, articles, relations, training):
        """Questions (`q_`), their options (`o_`) and the mentions of these (`m_`); `asked`: the questions as they came."""
        q_article, q_token, q_weight, o_question, score, right = [], [], [], [], [], []
        m_option, m_token, m_rows, m_offsets = [], [], [], [0]
        self.asked = []
        for b, article in enumerate(articles):
            for question in article["questions"]:
                answers = [o["right"] for o in question["options"]]
                if training and (not any(answers) or all(answers)):
                    continue
                q = len(q_article)
                q_article.append(b)
                q_token.append(question["at"])
                q_weight.append(question["weight"] * article["placing"])
                self.asked.append((article, question))
                for option in question["options"]:
                    o = len(o_question)
                    o_question.append(q)
                    score.append(option["score"])
                    right.append(option["right"])
                    for mention in option["mentions"]:
                        m_option.append(o)
                        m_token.append(-1 if mention["token"] is None else mention["token"])
                        names = mention["symbols"] + [question["kind"]]
                        m_rows += [relations[name] for name in names if name in relations]
                        m_offsets.append(len(m_rows))
        self.q_article, self.q_token, self.q_weight = long(q_article), long(q_token), real(q_weight)
        self.o_question, self.score, self.right = long(o_question), real(score), real(right)
        self.m_option, self.m_token = long(m_option), long(m_token)
        self.m_rows, self.m_offsets = long(m_rows), long(m_offsets[:-1])

    def take_counts(self, articles, surroundings, training):
        """Numbers (`n_`); `counted`: as they came."""
        n_article, n_at, n_end, n_rows, n_offsets, n_weight, n_right = [], [], [], [], [0], [], []
        self.counted = []
        for b, article in enumerate(articles):
            for number in article["counts"]:
                n_article.append(b)
                n_at.append(number["at"])
                n_end.append(number["end"])
                for name in number["symbols"]:
                    told = name.startswith(("beside", "told"))
                    if name in surroundings and not (training and told and random.random() < UNTOLD):
                        n_rows.append(surroundings[name])
                n_offsets.append(len(n_rows))
                n_weight.append(number["weight"] * article["counting"])
                n_right.append([float(at in number["right"]) for at in range(ANSWERS)])
                self.counted.append((article, number))
        self.n_article, self.n_at, self.n_end = long(n_article), long(n_at), long(n_end)
        self.n_rows, self.n_offsets = long(n_rows), long(n_offsets[:-1])
        self.n_weight, self.n_right = real(n_weight), real(n_right)
