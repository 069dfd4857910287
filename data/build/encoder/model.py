"""A recurrent network that reads an article both ways, and what is asked of it."""

import math

import torch
from torch import nn

from settings import ANSWERS, COUNTED, DROPPED, HIDDEN, PLACED, UNSCORED, WIDTH


def largest(values, groups, count):
    """Of the values of each group."""
    return torch.full((count,), -1e9).scatter_reduce(0, groups, values, "amax")


class Places(nn.Module):
    """Scores each option of each question; lib/reading/places/ranking/in-context.ts reckons the same."""

    def __init__(self, relations):
        super().__init__()
        self.figure = nn.Linear(2 * HIDDEN, PLACED, bias=False)
        self.place = nn.Linear(2 * HIDDEN, PLACED, bias=False)
        self.relations = nn.EmbeddingBag(relations, PLACED, mode="sum")
        nn.init.normal_(self.relations.weight, 0, 0.3)
        self.out = nn.Linear(PLACED, 1, bias=False)
        self.asks = nn.Linear(2 * HIDDEN, PLACED, bias=False)
        self.answers = nn.Linear(2 * HIDDEN, PLACED, bias=False)
        self.drop = nn.Dropout(DROPPED)

    def forward(self, known, batch):
        question = batch.o_question[batch.m_option]
        here = known[batch.q_article, batch.q_token]
        there = known[batch.q_article[question], batch.m_token.clamp(min=0)] * (batch.m_token >= 0)[:, None]
        joined = self.figure(here)[question] + self.place(there) + self.relations(batch.m_rows, batch.m_offsets)
        alike = (self.asks(here)[question] * self.answers(there)).sum(1) / math.sqrt(PLACED)
        fits = self.out(self.drop(torch.relu(joined))).squeeze(1) + alike
        count = len(batch.o_question)
        most = largest(fits, batch.m_option, count).detach()
        sums = torch.zeros(count).index_add(0, batch.m_option, torch.exp(fits - most[batch.m_option]))
        score = batch.score
        if self.training:
            score = score * (torch.rand(len(batch.q_article)) > UNSCORED).float()[batch.o_question]
        return score + most + torch.log(sums)

    def loss(self, scores, batch):
        """How unlikely the right options are, by the questions' weights."""
        count = len(batch.q_article)
        powers = torch.exp(scores - largest(scores, batch.o_question, count).detach()[batch.o_question])
        total = torch.zeros(count).index_add(0, batch.o_question, powers)
        hit = torch.zeros(count).index_add(0, batch.o_question, powers * batch.right)
        return -(torch.log(hit / total + 1e-6) * batch.q_weight).sum() / batch.q_weight.sum()


class Counts(nn.Module):
    """Says how likely each answer is to what a number counts; lib/reading/likeness/in-context.ts reckons the same."""

    def __init__(self, surroundings):
        super().__init__()
        self.first = nn.Linear(2 * HIDDEN, COUNTED, bias=False)
        self.last = nn.Linear(2 * HIDDEN, COUNTED, bias=False)
        self.beside = nn.EmbeddingBag(surroundings, COUNTED, mode="sum")
        nn.init.normal_(self.beside.weight, 0, 0.1)
        self.out = nn.Linear(COUNTED, ANSWERS)
        self.drop = nn.Dropout(DROPPED)

    def forward(self, known, batch):
        first = self.first(known[batch.n_article, batch.n_at])
        last = self.last(known[batch.n_article, batch.n_end])
        joined = first + last + self.beside(batch.n_rows, batch.n_offsets)
        return torch.log_softmax(self.out(self.drop(torch.relu(joined))), 1)

    def loss(self, shares, batch):
        """How unlikely the right answers are, by the numbers' weights."""
        right = torch.logsumexp(shares + torch.log(batch.n_right + 1e-9), 1)
        return -(right * batch.n_weight).sum() / batch.n_weight.sum()


class Model(nn.Module):
    """Gives what `Places` and `Counts` say; None where nothing is asked."""

    def __init__(self, symbols, relations, surroundings):
        super().__init__()
        self.symbols = nn.EmbeddingBag(symbols, WIDTH, mode="sum")
        nn.init.normal_(self.symbols.weight, 0, 0.1)
        self.lstm = nn.LSTM(WIDTH, HIDDEN, batch_first=True, bidirectional=True)
        self.places = Places(relations)
        self.counts = Counts(surroundings)
        self.drop = nn.Dropout(DROPPED)

    def encode(self, batch):
        x = self.symbols(batch.rows, batch.offsets).view(*batch.shape, WIDTH)
        return self.drop(self.lstm(self.drop(x))[0])

    def forward(self, batch):
        known = self.encode(batch)
        return (
            self.places(known, batch) if len(batch.q_article) else None,
            self.counts(known, batch) if len(batch.n_article) else None,
        )

    def loss(self, batch):
        places, counts = self(batch)
        return (0 if places is None else self.places.loss(places, batch)) + (
            0 if counts is None else self.counts.loss(counts, batch)
        )
