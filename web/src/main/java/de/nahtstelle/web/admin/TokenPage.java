package de.nahtstelle.web.admin;

import de.nahtstelle.kernel.token.EndToken;
import de.nahtstelle.kernel.token.IssueToken;
import de.nahtstelle.kernel.token.IssuedToken;
import de.nahtstelle.kernel.token.IssuedTokens;
import de.nahtstelle.kernel.token.TokenIssue;
import de.nahtstelle.web.list.AddressId;
import de.nahtstelle.web.security.CurrentActor;
import de.nahtstelle.web.shell.FormErrors;
import de.nahtstelle.web.shell.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tokens of machine clients: the valid ones, a new one, the end of one. */
@Named
@RequestScoped
public class TokenPage {
    @Inject
    IssuedTokens tokens;

    @Inject
    IssueToken issuing;

    @Inject
    EndToken ending;

    @Inject
    CurrentActor actor;

    @Inject
    FormErrors errors;

    @Inject
    Texts texts;

    private String client = "";
    private String signInName = "";
    private String function = "";
    private LocalDate lastDay = LocalDate.MIN;
    private @Nullable String issued;

    @PostConstruct
    void proposeYear() {
        lastDay = issuing.latest();
    }

    /** Issues a token and shows it once. */
    public void issue() {
        TokenIssue issue = issuing.issue(actor.get(), signInName, function, client, lastDay);
        issued = issue instanceof TokenIssue.Issued done ? done.token() : null;
        if (issue instanceof TokenIssue.Refused not) {
            errors.at("issue:" + field(not.reason()), texts.of("error.admin.token." + not.reason()));
        }
    }

    private static String field(TokenIssue.Reason reason) {
        return switch (reason) {
            case NOBODY -> "signInName";
            case TOO_LONG -> "lastDay";
            case ADMINISTRATION_OF_ANOTHER -> "function";
        };
    }

    /** Takes the token of the row back whose button was pressed. */
    public String end(String token) {
        AddressId.parse(token).ifPresent(known -> ending.end(actor.get(), known));
        return "/admin/tokens.xhtml?faces-redirect=true";
    }

    public List<IssuedToken> getValid() {
        return tokens.valid(actor.get());
    }

    /** The codes of the functions a token can stand for, in the order of their names. */
    public List<String> getFunctions() {
        return tokens.functions(actor.get()).stream()
                .sorted(Comparator.comparing(code -> texts.of("function." + code), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    public @Nullable String getIssued() {
        return issued;
    }

    public String getClient() {
        return client;
    }

    public void setClient(String client) {
        this.client = client;
    }

    public String getSignInName() {
        return signInName;
    }

    public void setSignInName(String signInName) {
        this.signInName = signInName;
    }

    public String getFunction() {
        return function;
    }

    public void setFunction(String function) {
        this.function = function;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
