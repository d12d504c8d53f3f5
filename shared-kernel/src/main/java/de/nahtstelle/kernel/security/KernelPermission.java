package de.nahtstelle.kernel.security;

import java.util.Set;

/** What the kernel itself lets people do. */
public enum KernelPermission implements Permission {
    /** See, retry and give up deliveries of events. */
    MANAGE_DELIVERIES("kernel.manage-deliveries", Functions.ADMINISTRATOR),
    /** Issue and end tokens of machine clients. */
    MANAGE_TOKENS("kernel.manage-tokens", Functions.ADMINISTRATOR),
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
