package violating.kam;

import java.util.Date;

/** Makes a date of this moment. */
public class KamMakesDates {
    @SuppressWarnings("JavaUtilDate") // the violation itself
    Date moment() {
        return new Date();
    }
}
