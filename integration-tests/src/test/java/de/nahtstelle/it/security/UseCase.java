package de.nahtstelle.it.security;

import de.nahtstelle.kernel.directive.Receipts;
import de.nahtstelle.kernel.filter.StoredFilters;
import de.nahtstelle.kernel.security.Actor;
import de.nahtstelle.kernel.security.NotPermitted;
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
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A public method of a deployed bean that opens a transaction and is given an actor first. */
record UseCase(Bean<?> bean, Method method) {
    /** Receipts keep what a use case has decided; a stored filter belongs to whoever keeps it. */
    private static final Set<Class<?>> FOR_EVERYBODY = Set.of(Receipts.class, StoredFilters.class);

    static List<UseCase> all(BeanManager beans) {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().getName().startsWith("de.nahtstelle."))
                .filter(bean -> !FOR_EVERYBODY.contains(bean.getBeanClass()))
                .flatMap(UseCase::of)
                .toList();
    }

    private static Stream<UseCase> of(Bean<?> bean) {
        return Arrays.stream(bean.getBeanClass().getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> method.getParameterCount() > 0 && method.getParameterTypes()[0] == Actor.class)
                .filter(method -> opensTransaction(method, bean.getBeanClass()))
                .map(method -> new UseCase(bean, method));
    }

    private static boolean opensTransaction(Method method, Class<?> type) {
        return Optional.ofNullable(method.getAnnotation(Transactional.class))
                .or(() -> Optional.ofNullable(type.getAnnotation(Transactional.class)))
                .filter(transaction -> transaction.value() != Transactional.TxType.MANDATORY)
                .isPresent();
    }

    boolean isOf(Class<?> type) {
        return bean.getBeanClass() == type;
    }

    boolean isPartOf(String context) {
        return bean.getBeanClass().getName().startsWith(context);
    }

    /** Calls it with nothing but the actor: the permission comes first, so the rest does not matter. */
    boolean refuses(BeanManager beans, Actor actor) {
        Object target = beans.getReference(bean, bean.getBeanClass(), beans.createCreationalContext(bean));
        try {
            method.setAccessible(true);
            method.invoke(target, withNothingElse(actor));
            return false;
        } catch (InvocationTargetException answer) {
            return answer.getCause() instanceof NotPermitted;
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private @Nullable Object[] withNothingElse(Actor actor) {
        @Nullable
        Object[] arguments = Arrays.stream(method.getParameterTypes())
                .map(type -> java.lang.reflect.Array.get(java.lang.reflect.Array.newInstance(type, 1), 0))
                .toArray();
        arguments[0] = actor;
        return arguments;
    }

    @Override
    public String toString() {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
