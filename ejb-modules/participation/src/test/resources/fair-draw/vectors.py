"""Works madang-draw-1 out of its description, apart from the Java code, and prints vectors.properties.

    python3 vectors.py > vectors.properties
"""
import hashlib
import hmac
import random
import uuid


def sha256(data):
    return hashlib.sha256(data).digest()


def tree_hash(leaves):  # RFC 6962, section 2.1
    if not leaves:
        return sha256(b"")
    if len(leaves) == 1:
        return sha256(b"\x00" + leaves[0])
    k = 1
    while 2 * k < len(leaves):
        k *= 2
    return sha256(b"\x01" + tree_hash(leaves[:k]) + tree_hash(leaves[k:]))


def key(mix, leaf, tickets):
    return min(hmac.new(mix, leaf + n.to_bytes(4, "big"), hashlib.sha256).digest() for n in range(tickets))


chance = random.Random(20260701)
print("# Printed by vectors.py.")
for count in (0, 1, 2, 3, 4, 5, 7, 8, 9, 33):
    event = uuid.UUID(int=chance.getrandbits(128), version=4)
    seed = chance.randbytes(32)
    entries = []
    for number in range(count):
        participation = uuid.UUID(int=chance.getrandbits(128), version=4)
        salt = chance.randbytes(16).hex()
        tickets = chance.choice((1, 1, 1, 3, 5))
        leaf = sha256(f"madang-leaf-1|{event}|{participation}|{tickets}|{salt}".encode())
        entries.append((leaf, tickets))
        print(f"{count}.entry.{number}={participation} {salt} {tickets} {leaf.hex()}")
    root = tree_hash(sorted(leaf for leaf, _ in entries))
    mix = sha256(f"madang-draw-1|{event}|{seed.hex()}|{root.hex()}|".encode())
    order = sorted((key(mix, leaf, tickets), leaf) for leaf, tickets in entries)
    print(f"{count}.event={event}")
    print(f"{count}.seed={seed.hex()}")
    print(f"{count}.commitment={sha256(seed).hex()}")
    print(f"{count}.root={root.hex()}")
    print(f"{count}.order={' '.join(leaf.hex() for _, leaf in order)}")
