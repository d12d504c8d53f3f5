package de.nahtstelle.web.directive;

import de.nahtstelle.kernel.directive.DirectiveRow;
import de.nahtstelle.kernel.directive.Register;
import de.nahtstelle.kernel.time.BusinessClock;
import de.nahtstelle.web.list.ListPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The list of directives. */
@Named
@RequestScoped
public class DirectiveList extends ListPage<DirectiveRow> {
    private static final int SIZE = 50;

    @Inject
    Register register;

    @Inject
    BusinessClock clock;

    private @Nullable String text;

    /** Reads the page asked for. */
    public void load() {
        show(register.list(text, clock.today(), cursor(), SIZE), register.count(text));
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
