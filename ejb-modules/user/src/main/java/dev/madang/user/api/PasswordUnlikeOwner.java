package dev.madang.user.api;

import dev.madang.kernel.contact.PhoneNumber;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.text.Normalizer;
import java.util.Locale;

/** The password of a {@link Registration} must not be the e-mail, its local part, the phone or the name given with it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Constraint(validatedBy = PasswordUnlikeOwner.Validator.class)
public @interface PasswordUnlikeOwner {
    String message() default "{madang.passwordUnlikeOwner}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<PasswordUnlikeOwner, Registration> {

        @Override
        public boolean isValid(Registration registration, ConstraintValidatorContext context) {
            if (!isLike(registration.password(), registration.email(), registration.phone(), registration.name())) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("password")
                    .addConstraintViolation();
            return false;
        }

        /** Whether a password is something everybody knows of its owner, however it is written. Nulls are like nothing. */
        public static boolean isLike(String password, String email, String phone, String name) {
            if (password == null) {
                return false;
            }
            String plain = plain(password);
            return email != null && (plain.equals(plain(email)) || plain.equals(plain(email.replaceFirst("@.*", ""))))
                    || name != null && plain.equals(plain(name))
                    || phone != null && isPhone(password, phone);
        }

        private static boolean isPhone(String password, String phone) {
            return PhoneNumber.isValid(password)
                    && PhoneNumber.isValid(phone)
                    && new PhoneNumber(password).equals(new PhoneNumber(phone));
        }

        private static String plain(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFC)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("\\s", "");
        }
    }
}
