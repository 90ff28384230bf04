package org.tributary.arch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;

/** A class written and compiled while a test runs, to see whether a rule finds what is wrong with it. */
final class Planted {
    private Planted() {}

    /** The class {@code Planted} of a package of the product, with this statement in its only method. */
    static JavaClasses statement(Path folder, String inPackage, String statement) {
        return source(folder, inPackage, """
                package org.tributary.%s;

                class Planted {
                    Object plant() throws Exception {
                        %s
                    }
                }
                """.formatted(inPackage, statement));
    }

    private static JavaClasses source(Path folder, String inPackage, String source) {
        try {
            Path file = folder.resolve("Planted.java");
            Files.writeString(file, source, UTF_8);
            Path classes = Files.createDirectories(folder.resolve("classes"));
            compile(file, classes);
            return new ClassFileImporter().importPath(classes);
        } catch (IOException e) {
            throw new IllegalStateException("cannot plant in " + inPackage, e);
        }
    }

    private static void compile(Path file, Path classes) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var said = new StringWriter();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        try (var files = compiler.getStandardFileManager(null, null, UTF_8)) {
            var options = List.of("-proc:none", "-d", classes.toString(), "-cp", classPath);
            boolean compiled = compiler.getTask(said, files, null, options, null, files.getJavaFileObjects(file))
                    .call();
            if (!compiled) {
                throw new IllegalStateException("what was planted does not compile:\n" + said);
            }
        }
    }
}
