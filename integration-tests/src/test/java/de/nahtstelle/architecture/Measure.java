package de.nahtstelle.architecture;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import java.util.List;

/**
 * How long code is, in lines as an editor shows them.
 *
 * @param name where it stands
 * @param lines of a file all of them; of a method from its name to its last bracket, without comment and annotations
 */
record Measure(String name, int lines) {
    private static final JavaParser PARSER =
            new JavaParser(new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17));

    static Measure ofFile(String name, String source) {
        return new Measure(name, (int) source.lines().count());
    }

    static List<Measure> ofMethods(String source) {
        return parse(source).findAll(CallableDeclaration.class).stream()
                .map(Measure::ofMethod)
                .toList();
    }

    static CompilationUnit parse(String source) {
        return PARSER.parse(source).getResult().orElseThrow();
    }

    private static Measure ofMethod(CallableDeclaration<?> method) {
        int first = method.getName().getBegin().orElseThrow().line;
        int last = method.getEnd().orElseThrow().line;
        String type = method.getParentNode()
                .filter(NodeWithSimpleName.class::isInstance)
                .map(parent -> ((NodeWithSimpleName<?>) parent).getNameAsString())
                .orElse("?");
        return new Measure(type + "." + method.getNameAsString(), last - first + 1);
    }
}
