package dev.onevent.example.benchmark.model;

/** Texts of the catalog, spelt as in JSON: so every library reads them without being told how. */
public enum AudioDtmfMethod {
    in
}
