package com.acme;

import dev.onevent.vonage.MemberJoined;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Rows of events, by MapStruct. */
@Mapper
interface Rows {
    @Mapping(target = "member", source = "from")
    Row of(MemberJoined event);
}
