package dev.madang.user.api;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text must have so many characters as people count them, not UTF-16 units; null is left to {@code @NotNull}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Constraint(validatedBy = PasswordLength.Validator.class)
public @interface PasswordLength {
    int min() default 8;

    int max() default 128;

    String message() default "{madang.passwordLength}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<PasswordLength, String> {

        private PasswordLength length;

        @Override
        public void initialize(PasswordLength constraint) {
            length = constraint;
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            int characters = text.codePointCount(0, text.length());
            return characters >= length.min() && characters <= length.max();
        }
    }
}
