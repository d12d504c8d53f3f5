package de.nahtstelle.kernel.persistence;

import jakarta.annotation.Priority;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;

/** For use cases. */
@Interceptor
@Transactional
@Priority(RollbackOnError.INSIDE_THE_TRANSACTION)
class RollbackOnErrorRequired extends RollbackOnError {}
