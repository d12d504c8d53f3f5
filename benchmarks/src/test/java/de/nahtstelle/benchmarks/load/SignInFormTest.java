package de.nahtstelle.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SignInFormTest {
    private static final String PAGE = """
            <form id="signIn" method="post"><input type="hidden" name="signIn" value="signIn"/>
            <input id="n" type="text" name="signIn:name"/><input name="signIn:password" type="password" value=""/>
            <input type="hidden" name="state" value="-1:2"/></form>
            """;

    @Test
    void nameAndPasswordGoIntoTheirFieldsAndTheRestGoesBackAsItCame() {
        assertThat(SignInForm.in(PAGE).filledBy("gkb.nord", "geheim"))
                .isEqualTo("signIn=signIn&signIn%3Aname=gkb.nord&signIn%3Apassword=geheim&state=-1%3A2");
    }

    @Test
    void aPageWithoutTheFormIsRefused() {
        assertThatThrownBy(() -> SignInForm.in("<form id=\"search\"></form>"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
