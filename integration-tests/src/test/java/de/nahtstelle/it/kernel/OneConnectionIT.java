package de.nahtstelle.it.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import de.nahtstelle.it.AtOnce;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class OneConnectionIT {
    @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
    ManagedThreadFactory threads;

    @Inject
    OneConnection desk;

    @Test
    void eachOfSixteenThatWaitForOneRowHoldsOneConnection() throws Exception {
        assertThat(AtOnce.run(threads, 16, desk::whileWaiting)).hasSize(16).allMatch(OneConnectionIT::isOne);
    }

    private static boolean isOne(Set<Integer> backends) {
        return backends.size() == 1;
    }
}
