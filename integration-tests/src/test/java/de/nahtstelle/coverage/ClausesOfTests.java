package de.nahtstelle.coverage;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The clauses that the tests of a source file name: in the name of a test method, its display name, or that of its
 * class. A clause in a comment does not count.
 */
final class ClausesOfTests {
    private static final Pattern CLAUSE = Pattern.compile("(?i)(?<![a-z])(KAM|KRM|BAK|SOC|ANV)[-_]?(\\d\\d)(?!\\d)");
    private static final Set<String> MARKS = Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory");
    private static final JavaParser PARSER =
            new JavaParser(new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17));

    private ClausesOfTests() {}

    static Set<String> in(String source) {
        CompilationUnit file = PARSER.parse(source).getResult().orElseThrow();
        Set<String> clauses = new TreeSet<>();
        file.findAll(MethodDeclaration.class).stream()
                .filter(ClausesOfTests::isTest)
                .flatMap(ClausesOfTests::names)
                .forEach(name -> CLAUSE.matcher(name)
                        .results()
                        .forEach(found -> clauses.add(found.group(1).toUpperCase(Locale.ROOT) + "-" + found.group(2))));
        return clauses;
    }

    private static boolean isTest(MethodDeclaration method) {
        return method.getAnnotations().stream().anyMatch(mark -> MARKS.contains(mark.getNameAsString()));
    }

    private static Stream<String> names(MethodDeclaration test) {
        Stream<String> ofClass = test.getParentNode().stream()
                .filter(ClassOrInterfaceDeclaration.class::isInstance)
                .map(ClassOrInterfaceDeclaration.class::cast)
                .flatMap(ClausesOfTests::displayNames);
        return Stream.of(Stream.of(test.getNameAsString()), displayNames(test), ofClass)
                .flatMap(names -> names);
    }

    private static Stream<String> displayNames(NodeWithAnnotations<?> node) {
        return node.getAnnotationByName("DisplayName").map(AnnotationExpr::toString).stream();
    }
}
