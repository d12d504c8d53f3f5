package de.nahtstelle.web.directive;

import de.nahtstelle.kernel.directive.ClauseRow;
import de.nahtstelle.kernel.directive.Clauses;
import de.nahtstelle.kernel.directive.DirectiveRecord;
import de.nahtstelle.kernel.directive.Register;
import de.nahtstelle.kernel.directive.Relation;
import de.nahtstelle.kernel.security.NotThere;
import de.nahtstelle.kernel.time.BusinessClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One directive: its register entry, how it stands to others, its clauses and its text. */
@Named
@RequestScoped
public class DirectivePage {
    @Inject
    Register register;

    @Inject
    Clauses clauses;

    @Inject
    BusinessClock clock;

    private @Nullable String number;
    private @Nullable DirectiveRecord directive;
    private List<Relation> relations = List.of();
    private List<ClauseRow> ofDirective = List.of();

    /** Reads the directive. */
    public void load() {
        String wanted = String.valueOf(number);
        directive = register.directive(wanted, clock.today()).orElseThrow(NotThere.of("directive", wanted));
        relations = register.relations(wanted);
        ofDirective = clauses.of(wanted);
    }

    public @Nullable DirectiveRecord getDirective() {
        return directive;
    }

    public List<Relation> getRelations() {
        return relations;
    }

    public List<ClauseRow> getClauses() {
        return ofDirective;
    }

    /** The text in its paragraphs, without the marks of its source format. */
    public List<String> getParagraphs() {
        return directive == null || directive.fullText() == null
                ? List.of()
                : Arrays.stream(directive.fullText().replace("**", "").split("\\n\\s*\\n"))
                        .map(paragraph -> paragraph.strip().replaceFirst("^#+\\s*", ""))
                        .filter(paragraph -> !paragraph.isEmpty())
                        .toList();
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }
}
