package de.nahtstelle.kernel.security;

import java.util.Set;

/** What the kernel itself lets people do. */
public enum KernelPermission implements Permission {
    /** See, retry and give up deliveries of events. */
    MANAGE_DELIVERIES("kernel.manage-deliveries", Functions.ADMINISTRATOR),
    /** Issue and end tokens of machine clients. */
    MANAGE_TOKENS("kernel.manage-tokens", Functions.ADMINISTRATOR),
    /** Confirm a machine access in the name of somebody else: nobody may. */
    CONFIRM_TOKENS_OF_OTHERS("kernel.confirm-tokens-of-others"),
    /** Enter people, give them a first password, shut and open their sign-in; see everybody for that. */
    MANAGE_PEOPLE("kernel.manage-people", Functions.ADMINISTRATOR),
    /** Decide who holds which function in the units of one's own line of supervision, and see their people. */
    STAFF_UNITS("kernel.staff-units", Functions.ADMINISTRATOR, Functions.ADMINISTRATIVE_SUPERVISOR),
    /** Record absences of the people of one's own unit; everybody does so for themselves. */
    RECORD_ABSENCES("kernel.record-absences", Functions.AGENCY_LEAD),
    /** Remind the receiver of any open handover. */
    REMIND_ANYONE("kernel.remind-anyone", Functions.MONITORING),
    /** Read the receipt of any decision, whatever the context. */
    SEE_ANY_RECEIPT("kernel.see-any-receipt", Functions.MONITORING);

    private final String code;
    private final Set<String> functions;

    KernelPermission(String code, String... functions) {
        this.code = code;
        this.functions = Set.of(functions);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public boolean heldBy(String function) {
        return functions.contains(function);
    }
}
