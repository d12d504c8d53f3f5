package de.nahtstelle.web.directive;

import de.nahtstelle.kernel.directive.DirectiveRow;
import de.nahtstelle.kernel.directive.Register;
import de.nahtstelle.kernel.persistence.Cursor;
import de.nahtstelle.kernel.persistence.Slice;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of directives. */
@Named
@RequestScoped
public class DirectiveList {
    private static final int SIZE = 50;

    @Inject
    Register register;

    @Inject
    BusinessClock clock;

    private @Nullable String text;
    private @Nullable String at;
    private Slice<DirectiveRow> slice = new Slice<>(List.of(), null, null);

    /** Reads the page asked for. */
    public void load() {
        slice = register.list(text, clock.today(), Cursor.parse(at), SIZE);
    }

    public Slice<DirectiveRow> getSlice() {
        return slice;
    }

    public long getCount() {
        return register.count(text);
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getAt() {
        return at;
    }

    public void setAt(@Nullable String at) {
        this.at = at;
    }
}
