package de.nahtstelle.kernel.directive;

/** How a directive stands on a day. */
public enum DirectiveState {
    /** In force. */
    IN_FORCE,
    /** Its first day is still to come. */
    NOT_YET,
    /** Its last day has passed; as long as no successor is registered its rules go on applying with a warning. */
    EXPIRED,
    /** Another directive repealed it, from that one's first day. */
    REPEALED,
    /** It lapsed by time, as a later directive notes. */
    LAPSED,
    /** Only known because others cite it. */
    ONLY_CITED
}
