package dev.madang.tests.container;

import java.io.File;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The packaged EAR as it is, with one more web module that holds the tests. */
final class TestedApplication {

    private static final String DESCRIPTOR = "META-INF/application.xml";

    private TestedApplication() {}

    static EnterpriseArchive with(Class<?>... testClasses) {
        WebArchive tests = ShrinkWrap.create(WebArchive.class, "container-tests.war")
                .addClasses(testClasses)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "madang.ear")
                .importFrom(new File(System.getProperty("madang.root"), "ear/target/madang.ear"))
                .as(EnterpriseArchive.class);
        String descriptor = read(ear).replace("</application>", """
                  <module>
                    <web>
                      <web-uri>container-tests.war</web-uri>
                      <context-root>/container-tests</context-root>
                    </web>
                  </module>
                </application>
                """);
        ear.delete(DESCRIPTOR);
        return ear.add(new StringAsset(descriptor), DESCRIPTOR).addAsModule(Testable.archiveToTest(tests));
    }

    private static String read(EnterpriseArchive ear) {
        try (InputStream descriptor = ear.get(DESCRIPTOR).getAsset().openStream()) {
            return new String(descriptor.readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
