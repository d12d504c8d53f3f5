package de.nahtstelle.web.security;

/** Somebody is signed in but holds no function today; the page says whom to ask. */
public class WithoutFunction extends RuntimeException {
    private static final long serialVersionUID = 1;

    WithoutFunction() {
        super("The signed-in person holds no function today");
    }
}
