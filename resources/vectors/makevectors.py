#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""makevectors.py GLOVE.txt WORDS OUT [FILE...]: the word vectors that feedback compares meanings with.

Takes the WORDS most frequent words of a file of GloVe vectors ("word number number …" a line, the most
frequent first), and words of FILEs that are among its first 200,000. The vectors are centred, their three
strongest directions are taken away, which say how frequent a word is rather than what it means (Mu and
Viswanath 2018), and the 64 next strongest are kept, a byte each.

The file, little endian: "SWV1", then as 32-bit numbers how many words and how many dimensions; for each
word, in the order of its UTF-8 bytes, the 32-bit offset of its end in the text of all words; for each word
its place by frequency as a 32-bit number; the text; the vectors. Needs numpy.
"""
import re
import struct
import sys

import numpy

DIMENSIONS = 64
STRONGEST = 3
FARTHEST = 200_000
WORD = re.compile(r"[a-z][a-z0-9]*(?:['.+#-][a-z0-9]+)*[+#]*")


def read(path):
    words, rows = [], []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            word, *numbers = line.split()
            if WORD.fullmatch(word):
                words.append(word)
                rows.append(numpy.array(numbers, dtype=numpy.float32))
    return words, numpy.array(rows)


def reduce(vectors, most):
    vectors = vectors - vectors.mean(axis=0)
    _, _, directions = numpy.linalg.svd(vectors[:most], full_matrices=False)
    vectors = vectors @ directions[STRONGEST : STRONGEST + DIMENSIONS].T
    largest = numpy.abs(vectors).max(axis=1, keepdims=True)
    return numpy.rint(vectors * 127 / numpy.maximum(largest, 1e-9)).astype(numpy.int8)


def main(glove, count, out, *files):
    words, vectors = read(glove)
    words, vectors = words[:FARTHEST], vectors[:FARTHEST]
    count = int(count)
    wanted = set()
    for name in files:
        with open(name, encoding="utf-8") as text:
            wanted.update(WORD.findall(text.read().lower()))
    # One letter says nothing, and what is rare and wanted nowhere would only fill the file.
    kept = [i for i, word in enumerate(words) if (i < count and len(word) > 1) or word in wanted]
    small = reduce(vectors, len(kept))
    kept.sort(key=lambda i: words[i].encode())
    texts = [words[i].encode() for i in kept]
    ends = numpy.cumsum([len(text) for text in texts], dtype=numpy.uint32)
    with open(out, "wb") as file:
        file.write(b"SWV1" + struct.pack("<II", len(kept), DIMENSIONS))
        file.write(ends.astype("<u4").tobytes())
        file.write(numpy.array(kept, dtype="<u4").tobytes())
        file.write(b"".join(texts))
        file.write(small[kept].tobytes())


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
