-- All hashes are those of org.tributary.exercise.Chain.

-- How many exercises there are, and the hash that chains their openings: one row.
CREATE TABLE register (
    one       INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    exercises INTEGER NOT NULL,
    hash      TEXT    NOT NULL
) STRICT;

INSERT INTO register (one, exercises, hash)
VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- From what each exercise is played, in the order of opening.
CREATE TABLE exercise (
    place    INTEGER NOT NULL PRIMARY KEY,
    id       TEXT    NOT NULL UNIQUE,
    title    TEXT    NOT NULL,
    scenario TEXT    NOT NULL,
    seed     INTEGER NOT NULL,
    engine   TEXT    NOT NULL,
    opened   TEXT    NOT NULL,
    hash     TEXT    NOT NULL
) STRICT;

-- How many entries an exercise has, and the hash of the last one, or of its opening; apart, since it changes with each entry.
CREATE TABLE head (
    exercise TEXT    NOT NULL PRIMARY KEY REFERENCES exercise (id),
    entries  INTEGER NOT NULL,
    hash     TEXT    NOT NULL
) STRICT;

-- The key is a text of JSON, in quotes, and the act an object of JSON: the line that hashes are made of holds them as they stand here.
CREATE TABLE entry (
    exercise TEXT    NOT NULL REFERENCES exercise (id),
    number   INTEGER NOT NULL,
    at       TEXT    NOT NULL,
    person   TEXT,
    key      TEXT,
    act      TEXT    NOT NULL,
    previous TEXT    NOT NULL,
    hash     TEXT    NOT NULL,
    PRIMARY KEY (exercise, number)
) STRICT, WITHOUT ROWID;
