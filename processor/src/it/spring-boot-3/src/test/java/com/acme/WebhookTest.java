package com.acme;

import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
class WebhookTest {

    private static final String JOINED = "{\"body\":{\"what\":[1,null]},\"type\":\"member:joined\",\"from\":\"MEM-1\"}";

    @Autowired
    private MockMvc mvc;

    @ParameterizedTest
    @ValueSource(strings = {"/events", "/bytes"})
    void routesAnEvent(String path) throws Exception {
        mvc.perform(post(path).contentType(APPLICATION_JSON).content(JOINED))
                .andExpect(status().isOk())
                .andExpect(content().string("MEM-1 joined"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/events", "/bytes"})
    void routesAnUnknownEvent(String path) throws Exception {
        mvc.perform(post(path).contentType(APPLICATION_JSON).content("{\"type\": \"order:placed\"}"))
                .andExpect(status().isOk())
                .andExpect(content().string("unknown order:placed"));
    }

    @Test
    void bytesThatAreNoEventAreOneToo() throws Exception {
        mvc.perform(post("/bytes").contentType(APPLICATION_JSON).content("?"))
                .andExpect(status().isOk())
                .andExpect(content().string("malformed at byte 0"));
    }

    @Test
    void writesAllThatItRead() throws Exception {
        String events = "[" + JOINED + ", {\"type\": \"order:placed\", \"number\": 7}]";
        mvc.perform(post("/echo").contentType(APPLICATION_JSON).content(events))
                .andExpect(status().isOk())
                .andExpect(content().json(events));
    }
}
