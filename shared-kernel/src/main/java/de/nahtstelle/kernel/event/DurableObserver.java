package de.nahtstelle.kernel.event;

import de.nahtstelle.contract.EventName;

/**
 * An observer of this deployment.
 *
 * @param id its identity in the database
 * @param event the record it observes
 */
record DurableObserver(String id, Class<?> event) {
    boolean understands(String name, int version) {
        EventName own = event.getAnnotation(EventName.class);
        return own.value().equals(name) && own.version() == version;
    }
}
