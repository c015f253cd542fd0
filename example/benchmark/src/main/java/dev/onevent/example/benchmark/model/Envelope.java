package dev.onevent.example.benchmark.model;

import java.time.Instant;
import java.util.Map;

/** What all events have, while it is read member by member. */
public final class Envelope {
    public String type;
    public Long id;
    public String applicationId;
    public String conversationId;
    public Instant timestamp;
    public String from;
    public String to;
    public Object state;
    public Embedded embedded;
    public Links links;
    public String href;
    public Map<String, Object> params;
    public String sessionDestination;
    public Boolean isFromMB;
    public String rid;
    public String tid;
}
