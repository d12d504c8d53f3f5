package de.nahtstelle.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Whether a form came back to the person because it was not carried out: then what it holds must not be taken from under
 * their hands when its part of the page is read anew.
 */
@Named
@RequestScoped
public class KeptForms {
    @Inject
    HttpServletRequest request;

    private boolean done;

    /** The form was carried out although the answer is no redirect. */
    public void carriedOut() {
        done = true;
    }

    /** Whether what was written has come back. */
    public boolean isCameBack() {
        return !done && "POST".equals(request.getMethod());
    }
}
