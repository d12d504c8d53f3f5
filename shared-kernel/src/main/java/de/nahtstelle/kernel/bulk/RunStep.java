package de.nahtstelle.kernel.bulk;

import de.nahtstelle.kernel.identity.Ids;
import de.nahtstelle.kernel.persistence.Constraints;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The one step of the job {@code bulk}: does what the run's state asks for. The job is only the driver; whatever
 * becomes of it, the run says what is left to do, and a fresh job does it.
 */
@Dependent
@Named("bulkRunStep")
public class RunStep extends AbstractBatchlet {
    private static final Logger LOG = Logger.getLogger(RunStep.class.getName());

    @Inject
    @BatchProperty(name = "run")
    String run;

    @Inject
    CheckRun checking;

    @Inject
    ApplyRun applying;

    @Inject
    RunEnd end;

    @Inject
    Lease lease;

    @Override
    public String process() {
        UUID id = UUID.fromString(run);
        try {
            checking.check(id);
            applying.apply(id);
        } catch (RuntimeException | Error failure) {
            answer(id, failure);
        }
        return end.tidy(id).name();
    }

    private void answer(UUID id, Throwable failure) {
        if (Constraints.isTransient(failure)) {
            lease.release(id);
        } else if (changedSinceCheck(failure) && end.backToCheck(id)) {
            LOG.log(Level.INFO, failure, () -> "The data changed before run " + id + " was taken over; checked again");
        } else {
            failed(id, failure);
        }
    }

    private static boolean changedSinceCheck(Throwable failure) {
        return failure instanceof ChangedSinceCheck
                || Constraints.violatedBy(failure).isPresent();
    }

    private void failed(UUID id, Throwable failure) {
        String reference = Ids.next().toString();
        boolean ended = end.failed(id, reference);
        LOG.log(
                ended ? Level.SEVERE : Level.WARNING,
                failure,
                () -> "Work on run " + id + (ended ? " failed" : " failed, another worker has it") + ", reference "
                        + reference);
    }
}
