package com.acme;

import lombok.Data;

/** A row of a table, whose accessors Lombok makes. */
@Data
final class Row {
    private Long id;
    private String conversationId;
    private String member;
}
