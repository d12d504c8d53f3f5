package de.nahtstelle.kernel.bulk;

/** What the check found no longer holds: some of the accepted rows cannot be taken over any more. */
class ChangedSinceCheck extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ChangedSinceCheck(int accepted, int taken) {
        super("Of " + accepted + " accepted rows " + taken + " could be taken over");
    }
}
