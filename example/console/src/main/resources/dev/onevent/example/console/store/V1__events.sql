-- What was received. The bytes are the event: the rest says where it belongs and what became of it.
create table event (
    seq         bigint generated always as identity primary key,
    hash        varchar(64)   not null unique,
    lane        varchar(200)  not null,
    event_id    bigint,
    body        bytea         not null,
    received_at timestamp with time zone default current_timestamp not null,
    state       varchar(10)   default 'waiting' not null check (state in ('waiting', 'handled', 'parked')),
    attempts    integer       default 0 not null,
    failure     varchar(1000),
    -- What handling it came to, for the page.
    type        varchar(200),
    happened_at timestamp with time zone,
    kind        varchar(20),
    who         varchar(200),
    line        varchar(1000)
);
create index event_of_lane on event (lane, state, seq);
create index event_waiting on event (state, lane, event_id, seq);
create index event_timeline on event (lane, seq);
create index event_of_type on event (type, seq);

-- How conversations stand after what was handled; the standing is JSON for the page.
create table conversation (
    lane        varchar(200)  not null primary key,
    name        varchar(200),
    standing    varchar(20000),
    events      bigint        not null,
    seq         bigint        not null
);
create index conversation_latest on conversation (seq);

-- What was no event, kept to be looked at.
create table malformed (
    hash        varchar(64)   not null primary key,
    reason      varchar(30)   not null,
    body        bytea         not null,
    received_at timestamp with time zone default current_timestamp not null
);
create index malformed_latest on malformed (received_at);

-- The signatures that were taken, so that none is taken for another body.
create table token (
    id          varchar(200)  not null primary key,
    hash        varchar(64)   not null,
    received_at timestamp with time zone default current_timestamp not null
);
