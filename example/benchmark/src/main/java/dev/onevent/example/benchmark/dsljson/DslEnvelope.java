package dev.onevent.example.benchmark.dsljson;

import com.dslplatform.json.JsonAttribute;
import dev.onevent.example.benchmark.dsljson.DslParts.Embedded;
import dev.onevent.example.benchmark.dsljson.DslParts.Links;
import java.time.OffsetDateTime;
import java.util.Map;

/** What all events have, for dsl-json. */
public abstract class DslEnvelope {
    public Long id;

    @JsonAttribute(name = "application_id")
    public String applicationId;

    @JsonAttribute(name = "conversation_id")
    public String conversationId;

    public OffsetDateTime timestamp;
    public String from;
    public String to;
    public Object state;

    @JsonAttribute(name = "_embedded")
    public Embedded embedded;

    @JsonAttribute(name = "_links")
    public Links links;

    public String href;
    public Map<String, Object> params;

    @JsonAttribute(name = "session_destination")
    public String sessionDestination;

    public Boolean isFromMB;
    public String rid;
    public String tid;
}
