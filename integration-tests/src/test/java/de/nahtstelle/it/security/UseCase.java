package de.nahtstelle.it.security;

import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.NotPermitted;
import de.nahtstelle.kernel.security.Permission;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.transaction.Transactional;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A public method of a deployed bean that is given an actor first, whether it changes something or only reads. One that
 * demands a running transaction belongs to the use case that opened it, one that is told the permission to that which
 * names it.
 */
record UseCase(Bean<?> bean, Method method) {
    static List<UseCase> all(BeanManager beans) {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().getName().startsWith("de.nahtstelle."))
                .flatMap(UseCase::of)
                .toList();
    }

    private static Stream<UseCase> of(Bean<?> bean) {
        return Arrays.stream(bean.getBeanClass().getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic())
                .filter(method -> Modifier.isPublic(bean.getBeanClass().getModifiers()))
                .filter(method -> method.getParameterCount() > 0 && method.getParameterTypes()[0] == Actor.class)
                .filter(method -> !demandsTransaction(method, bean.getBeanClass()))
                .filter(method ->
                        Arrays.stream(method.getParameterTypes()).noneMatch(Permission.class::isAssignableFrom))
                .map(method -> new UseCase(bean, method));
    }

    private static boolean demandsTransaction(Method method, Class<?> type) {
        return transaction(method, type) == Transactional.TxType.MANDATORY;
    }

    private static Transactional.TxType transaction(Method method, Class<?> type) {
        return Optional.ofNullable(method.getAnnotation(Transactional.class))
                .or(() -> Optional.ofNullable(type.getAnnotation(Transactional.class)))
                .map(Transactional::value)
                .orElse(Transactional.TxType.SUPPORTS);
    }

    /** Whether it opens its transactions itself and refuses to join one. */
    boolean standsAlone() {
        return transaction(method, bean.getBeanClass()) == Transactional.TxType.NEVER;
    }

    /** As the table names it, for instance {@code kam.portfolio.CustomerList.page}. */
    String name() {
        return bean.getBeanClass().getName().substring("de.nahtstelle.".length()) + "." + method.getName();
    }

    /** Lets the actor try it with what a stranger might guess. */
    Attempt tried(BeanManager beans, Actor actor, Guesses guesses) {
        Object target = beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean));
        try {
            method.setAccessible(true);
            Object answer = method.invoke(target, guesses.arguments(method, actor));
            return Attempt.answered(answer, guesses.shownBy(answer));
        } catch (InvocationTargetException answer) {
            return answer.getCause() instanceof NotPermitted refused ? Attempt.refused(refused) : Attempt.letInInVain();
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
