module com.acme {
    requires dev.onevent.vonage;

    opens com.acme; // to JUnit
}
