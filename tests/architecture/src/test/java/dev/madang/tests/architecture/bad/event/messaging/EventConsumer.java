package dev.madang.tests.architecture.bad.event.messaging;

public class EventConsumer {}
