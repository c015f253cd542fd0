package dev.onevent.example.benchmark;

/** What can be measured. */
enum Section {
    DECODE,
    LEAST,
    ROUTE,
    IGNORE,
    ENCODE,
    PAGE,
    DISPATCH,
    FIRST
}
