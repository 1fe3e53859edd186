/** Part of a house with broken walls, for WallsTest. */
package dev.madang.tests.architecture.bad.event.data;

import dev.madang.tests.architecture.bad.event.messaging.EventConsumer;

public class EventTable {
    EventConsumer dataMeetsMessaging;
}
