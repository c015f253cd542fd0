package com.acme;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WebhookTest {

    private static final String JOINED = "{\"type\":\"member:joined\",\"from\":\"MEM-1\",\"body\":{\"what\":[1,null]}}";

    @Test
    void routesEvents() {
        given().contentType("application/json").body(JOINED).post("/events").then().body(equalTo("MEM-1 joined"));
        given().contentType("application/json").body(JOINED).post("/bytes").then().body(equalTo("MEM-1 joined"));
        given().contentType("application/json").body("?").post("/bytes").then().body(equalTo("malformed at byte 0"));
    }

    @Test
    void writesAllThatItRead() {
        given().contentType("application/json")
                .body("[" + JOINED + "]")
                .post("/echo")
                .then()
                .body("[0].type", equalTo("member:joined"))
                .body("[0].body.what[0]", equalTo(1));
    }
}
