package de.nahtstelle.portal;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The built WAR as it is delivered, with the tests that run inside it. Deployed once for the whole run. */
@ArquillianSuiteDeployment
public class PortalUnderTest {
    /** The password of all sample users. */
    public static final String SAMPLE_PASSWORD = "nahtstelle";

    /** Lets the test runner in, which knows no sign-in; everything else stays as it is delivered. */
    private static final String OPEN_FOR_THE_RUNNER = """
            <web-fragment xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
              <name>test-runner</name>
              <security-constraint>
                <web-resource-collection>
                  <web-resource-name>Test runner</web-resource-name>
                  <url-pattern>/ArquillianServletRunnerEE9</url-pattern>
                </web-resource-collection>
              </security-constraint>
            </web-fragment>
            """;

    /** Where the portal listens, without a slash at the end. */
    public static URI address() {
        return URI.create("http://127.0.0.1:" + System.getProperty("nahtstelle.test.port"));
    }

    /** The archive: packages under {@code de.nahtstelle.it} run in the container. */
    @Deployment
    public static WebArchive portal() throws URISyntaxException {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("nahtstelle.test.war")))
                .addAsLibrary(ShrinkWrap.create(JavaArchive.class, "test-runner.jar")
                        .addAsManifestResource(new StringAsset(OPEN_FOR_THE_RUNNER), "web-fragment.xml"))
                .addAsLibrary(jarOf(Assertions.class))
                .addAsResource("use-cases.csv")
                .addAsResource("carried-out.csv")
                .addAsResource("functions-in-units.csv")
                .addPackages(true, "de.nahtstelle.it")
                .addPackage(PortalUnderTest.class.getPackage());
    }

    private static File jarOf(Class<?> type) throws URISyntaxException {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
