module com.acme {
    requires dev.onevent;

    opens com.acme; // to JUnit
}
