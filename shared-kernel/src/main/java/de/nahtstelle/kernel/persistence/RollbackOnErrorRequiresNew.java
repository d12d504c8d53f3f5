package de.nahtstelle.kernel.persistence;

import jakarta.annotation.Priority;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;

/** For what commits apart from its caller. */
@Interceptor
@Transactional(Transactional.TxType.REQUIRES_NEW)
@Priority(RollbackOnError.INSIDE_THE_TRANSACTION)
class RollbackOnErrorRequiresNew extends RollbackOnError {}
