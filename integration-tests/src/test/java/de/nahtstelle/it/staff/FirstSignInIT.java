package de.nahtstelle.it.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.nahtstelle.it.As;
import de.nahtstelle.it.AtOnce;
import de.nahtstelle.kernel.directive.Outcome;
import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.organisation.PersonId;
import de.nahtstelle.kernel.persistence.ChangedMeanwhile;
import de.nahtstelle.kernel.persistence.Conflict;
import de.nahtstelle.kernel.persistence.Conflict.Difference;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.ChangingPassword;
import de.nahtstelle.kernel.security.PasswordChange;
import de.nahtstelle.kernel.security.SignedIn;
import de.nahtstelle.kernel.security.SigningIn;
import de.nahtstelle.kernel.security.Standing;
import de.nahtstelle.kernel.staff.Entered;
import de.nahtstelle.kernel.staff.EnteringPerson;
import de.nahtstelle.kernel.staff.NewPerson;
import de.nahtstelle.kernel.staff.OpeningSignIn;
import de.nahtstelle.portal.PortalUnderTest;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class FirstSignInIT {
    private static final String OLDER_HASH = "PBKDF2WithHmacSHA256:2048:AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGB"
            + "kaGxwdHh8=:I0wfTi15r8lhXyYz5eND62lfEI6HlqeZo4Uiy/0p9XE=";
    private static final String GOOD = "vier Worte ohne Zusammenhang";

    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    ManagedThreadFactory threads;

    @Inject
    EnteringPerson entering;

    @Inject
    OpeningSignIn opening;

    @Inject
    ChangingPassword changing;

    @Inject
    SigningIn signingIn;

    @Inject
    Newcomer newcomer;

    @Test
    void theFirstPasswordLeadsToChangingIt() {
        Entered.Done entered = newcomer.enter();
        assertThat(signingIn.signIn(newcomer.signInNameOf(entered.person()), entered.firstPassword()))
                .map(SignedIn::person)
                .contains(entered.person());
        assertThat(signingIn.standing(entered.person())).isEqualTo(Standing.PASSWORD_DUE);
    }

    @Test
    void afterTheChangeOnlyTheOwnPasswordFits() {
        Entered.Done entered = newcomer.enter();
        assertThat(changing.change(entered.person(), entered.firstPassword(), GOOD))
                .isEqualTo(PasswordChange.DONE);
        assertThat(signingIn.standing(entered.person())).isEqualTo(Standing.OPEN);
        String name = newcomer.signInNameOf(entered.person());
        assertThat(signingIn.signIn(name, entered.firstPassword())).isEmpty();
        assertThat(signingIn.signIn(name, GOOD)).map(SignedIn::person).contains(entered.person());
    }

    @Test
    void wrongOldPasswordsLockTheSignIn() {
        Entered.Done entered = newcomer.enter();
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(changing.change(entered.person(), "geraten", GOOD)).isEqualTo(PasswordChange.WRONG);
        }
        assertThat(changing.change(entered.person(), entered.firstPassword(), GOOD))
                .isEqualTo(PasswordChange.WRONG);
    }

    @Test
    void whoIsBlockedCannotSignInUntilOpened() {
        Entered.Done entered = newcomer.enter();
        String name = newcomer.signInNameOf(entered.person());
        opening.block(As.user("administrator"), entered.person(), 1);
        assertThat(signingIn.signIn(name, entered.firstPassword())).isEmpty();
        assertThat(signingIn.standing(entered.person())).isEqualTo(Standing.BLOCKED);
        opening.open(As.user("administrator"), entered.person(), 2);
        assertThat(signingIn.signIn(name, entered.firstPassword())).isPresent();
    }

    @Test
    void aNewFirstPasswordReplacesTheOldOne() {
        Entered.Done entered = newcomer.enter();
        Outcome<String> renewed = opening.renewPassword(As.user("administrator"), entered.person(), 1);
        String name = newcomer.signInNameOf(entered.person());
        assertThat(signingIn.signIn(name, entered.firstPassword())).isEmpty();
        assertThat(signingIn.signIn(name, ((Outcome.Done<String>) renewed).value()))
                .isPresent();
    }

    @Test
    void aSessionEndsWithThePasswordThatOpenedIt() {
        Entered.Done entered = newcomer.enter();
        String name = newcomer.signInNameOf(entered.person());
        int first =
                signingIn.signIn(name, entered.firstPassword()).orElseThrow().passwordVersion();
        changing.change(entered.person(), entered.firstPassword(), GOOD);
        assertThat(signingIn.standing(entered.person(), first)).isEqualTo(Standing.SIGNED_OUT);
        assertThat(signingIn.standing(entered.person(), first + 1)).isEqualTo(Standing.OPEN);
    }

    @Test
    void aHashOfOlderSettingsIsReplacedAtSignIn() {
        String name = newcomer.signInNameOf(newcomer.enter().person());
        newcomer.keepHash(name, OLDER_HASH);
        assertThat(signingIn.signIn(name, PortalUnderTest.SAMPLE_PASSWORD)).isPresent();
        assertThat(newcomer.hashOf(name)).startsWith("PBKDF2WithHmacSHA256:600000:");
        assertThat(signingIn.signIn(name, PortalUnderTest.SAMPLE_PASSWORD)).isPresent();
    }

    @Test
    void aHashOfOlderSettingsStaysWhenThePasswordIsWrong() {
        String name = newcomer.signInNameOf(newcomer.enter().person());
        newcomer.keepHash(name, OLDER_HASH);
        assertThat(signingIn.signIn(name, "geraten")).isEmpty();
        assertThat(newcomer.hashOf(name)).isEqualTo(OLDER_HASH);
    }

    @Test
    void manyWrongPasswordsAtOnceLockTheSignIn() throws Exception {
        Entered.Done entered = newcomer.enter();
        String name = newcomer.signInNameOf(entered.person());
        AtOnce.run(threads, 8, () -> signingIn.signIn(name, "geraten"));
        assertThat(signingIn.signIn(name, entered.firstPassword())).isEmpty();
    }

    @Test
    void ofManyWhoBlockAndOpenASignInAtOnceOneDoesAndTheOthersAreTold() throws Exception {
        Entered.Done entered = newcomer.enter();
        Actor administrator = As.user("administrator");
        AtomicInteger turn = new AtomicInteger();
        List<String> came = AtOnce.run(threads, 8, () -> {
            boolean block = turn.incrementAndGet() % 2 == 0;
            try {
                Outcome<PersonId> outcome = block
                        ? opening.block(administrator, entered.person(), 1)
                        : opening.open(administrator, entered.person(), 1);
                return outcome instanceof Outcome.Done ? "done" : "refused";
            } catch (OptimisticLockException changed) {
                return "told";
            }
        });
        assertThat(came).hasSize(8).containsOnlyOnce("done").doesNotContain("refused");
    }

    @Test
    void whoActsOnAnOlderPageSeesHowTheSignInStandsAndWhoChangedIt() {
        Entered.Done entered = newcomer.enter();
        Actor administrator = As.user("administrator");
        opening.block(administrator, entered.person(), 1);
        Conflict conflict = catchThrowableOfType(
                        ChangedMeanwhile.class, () -> opening.renewPassword(administrator, entered.person(), 1))
                .conflict();
        assertThat(conflict.by()).startsWith(administrator.name());
        assertThat(conflict.differences()).containsExactly(new Difference("signIn", "BLOCKED", "RENEWED"));
        assertThat(conflict.basis()).isEqualTo("2");
    }

    @Test
    void nobodyBlocksTheOwnSignIn() {
        assertThat(opening.block(As.user("administrator"), newcomer.named("administrator"), 1))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void aTakenNumberIsNamed() {
        NewPerson twin = new NewPerson("S-0003", "Robin Probe", null, "neu." + Ids.next());
        assertThat(entering.enter(As.user("administrator"), twin)).isEqualTo(new Entered.Taken(true, false));
    }

    @Test
    void aTakenSignInNameIsNamed() {
        NewPerson twin = new NewPerson("T-" + Ids.next(), "Robin Probe", null, "manager.kam");
        assertThat(entering.enter(As.user("administrator"), twin)).isEqualTo(new Entered.Taken(false, true));
    }
}
