package dev.onevent.example.benchmark.model;

/** Texts of the catalog, spelt as in JSON: so every library reads them without being told how. */
public enum LegReason {
    failed,
    busy,
    timeout,
    cancelled,
    rejected,
    ok,
    not_found,
    request_terminated,
    bad_extension,
    busy_here,
    request_timeout,
    temporarily_unavailable,
    forbidden,
    gone,
    bad_gateway,
    address_incomplete,
    server_internal_error,
    not_implemented,
    server_timeout,
    version_not_supported,
    service_unavailable,
    payment_required,
    banned_call_ended,
    flow_failed
}
